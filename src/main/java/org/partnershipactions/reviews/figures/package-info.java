/**
 * Owns the figures of a quarter, one model that pages, files and the public read, and the
 * signed quarter in which they are frozen.
 */
@NamedInterface("figures")
package org.partnershipactions.reviews.figures;

import org.springframework.modulith.NamedInterface;
