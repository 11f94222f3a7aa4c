/**
 * Knows accounts: signing in, being refused, and who is at the keyboard.
 */
@ApplicationModule(allowedDependencies = {})
package org.partnershipactions.security;

import org.springframework.modulith.ApplicationModule;
