/**
 * Owns the partnerships of an installation: who makes another one, and in which of
 * several somebody works at a time.
 */
@NamedInterface("founding")
package org.partnershipactions.partners.founding;

import org.springframework.modulith.NamedInterface;
