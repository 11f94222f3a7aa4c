/**
 * Reads plan files that people send and writes those they take away, knowing nothing of
 * what is stored.
 */
@NamedInterface("intake")
package org.partnershipactions.plan.intake;

import org.springframework.modulith.NamedInterface;
