/**
 * Owns the quarter of a plan: its returns and reviews begun, its figures compiled by the
 * manager, signed by the board and made public.
 */
@NamedInterface("quarter")
package org.partnershipactions.reviews.quarter;

import org.springframework.modulith.NamedInterface;
