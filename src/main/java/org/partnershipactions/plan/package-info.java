/**
 * Owns the yearly plan, its priorities and actions, and their way from adoption to
 * approved completion.
 */
@ApplicationModule(allowedDependencies = { "calendar", "contributions", "evidence", "forms", "forms :: files",
		"overdue", "partners", "partners :: figures", "partners :: setup", "partners :: units", "security",
		"security :: sealing", "security :: submissions", "workflow" })
package org.partnershipactions.plan;

import org.springframework.modulith.ApplicationModule;
