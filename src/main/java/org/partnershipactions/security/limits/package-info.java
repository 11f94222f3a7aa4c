/**
 * Counts what comes from a network, on all nodes together, and says when it is too much.
 */
@NamedInterface("limits")
package org.partnershipactions.security.limits;

import org.springframework.modulith.NamedInterface;
