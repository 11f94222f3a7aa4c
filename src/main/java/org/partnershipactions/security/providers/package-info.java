/**
 * Owns single sign-on: at which organisations people can sign in, whom these know as who,
 * and what such a sign-in opens.
 */
@NamedInterface("providers")
package org.partnershipactions.security.providers;

import org.springframework.modulith.NamedInterface;
