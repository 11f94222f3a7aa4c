/**
 * Knows a submission again that comes twice, at the same moment or a little later, on
 * whichever node.
 */
@NamedInterface("submissions")
package org.partnershipactions.security.submissions;

import org.springframework.modulith.NamedInterface;
