/**
 * Owns what a partnership still has to set up, and what its partnership tells of itself.
 */
@NamedInterface("setup")
package org.partnershipactions.partners.setup;

import org.springframework.modulith.NamedInterface;
