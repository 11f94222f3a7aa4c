/**
 * Knows who is at the keyboard, and what use cases and events say about access.
 */
@ApplicationModule(allowedDependencies = {})
package org.partnershipactions.security;

import org.springframework.modulith.ApplicationModule;
