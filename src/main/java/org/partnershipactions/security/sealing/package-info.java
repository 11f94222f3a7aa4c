/**
 * Owns the seal on personal data: its keys, what it seals, and changing the key.
 */
@NamedInterface("sealing")
package org.partnershipactions.security.sealing;

import org.springframework.modulith.NamedInterface;
