/**
 * Knows form schemas: reads them, shows them, checks answers against them and binds
 * answers to records.
 */
@ApplicationModule(allowedDependencies = {})
package org.partnershipactions.forms;

import org.springframework.modulith.ApplicationModule;
