/**
 * Keeps, in words, what happens to a case.
 */
@NamedInterface("timeline")
package org.partnershipactions.cases.timeline;

import org.springframework.modulith.NamedInterface;
