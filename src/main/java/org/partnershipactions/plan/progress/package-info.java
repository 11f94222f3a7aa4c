/**
 * Knows how actions stood on any day and how they are rated.
 */
@NamedInterface("progress")
package org.partnershipactions.plan.progress;

import org.springframework.modulith.NamedInterface;
