/**
 * Reads plan files that people send and writes those they take away, knowing nothing of
 * what is stored.
 */
@NamedInterface("document")
package org.partnershipactions.plan.document;

import org.springframework.modulith.NamedInterface;
