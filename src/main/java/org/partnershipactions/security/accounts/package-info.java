/**
 * Owns accounts and their passwords, and checks who signs in.
 */
@NamedInterface("accounts")
package org.partnershipactions.security.accounts;

import org.springframework.modulith.NamedInterface;
