/**
 * Owns the tokens with which programs act in the name of a person, and checks who signs
 * in with one.
 */
@NamedInterface("tokens")
package org.partnershipactions.security.tokens;

import org.springframework.modulith.NamedInterface;
