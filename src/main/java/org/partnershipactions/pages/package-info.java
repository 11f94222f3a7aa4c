/**
 * Owns the frame that every page stands in: navigation, title, notices and static files.
 */
@ApplicationModule(allowedDependencies = "security")
package org.partnershipactions.pages;

import org.springframework.modulith.ApplicationModule;
