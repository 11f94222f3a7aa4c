/**
 * Owns the quarterly progress returns: what a lead agency says of each of its actions,
 * asked for, given or missed.
 */
@NamedInterface("returns")
package org.partnershipactions.reviews.returns;

import org.springframework.modulith.NamedInterface;
