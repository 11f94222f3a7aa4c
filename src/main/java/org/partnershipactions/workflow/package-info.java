/**
 * Runs the processes: the only module that knows the engine, behind a small port in our
 * words.
 */
@ApplicationModule(allowedDependencies = {})
package org.partnershipactions.workflow;

import org.springframework.modulith.ApplicationModule;
