package org.partnershipactions.pages;

import java.util.Set;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;

/** The parts of the product, in the order of the navigation, and who is led there. */
enum Section {

	HOME("Home", "/"), WORK("Work", "/work"), PLAN("Plan", "/plan"),
	TASKING("Daily Tasking", "/daily-tasking", Role.TRIAGE, Role.MANAGER),
	OVERDUE("Overdue", "/overdue", Role.MANAGER, Role.BOARD, Role.AUDITOR), AGENCIES("Agencies", "/agencies"),
	DIRECTORY("Directory", "/directory"), ADMINISTRATION("Administration", "/administration", Role.ADMINISTRATOR),
	AUDIT("Audit", "/audit", Role.AUDITOR);

	private final String text;

	private final String path;

	private final Set<Role> roles;

	Section(String text, String path, Role... roles) {
		this.text = text;
		this.path = path;
		this.roles = Set.of(roles);
	}

	boolean isFor(CurrentPerson person) {
		return this.roles.isEmpty() || this.roles.stream().anyMatch(person::is);
	}

	NavigationItem on(String page) {
		boolean within = this != HOME && (page.startsWith(this.path + "/") || page.startsWith(elsewhere()));
		return new NavigationItem(this.text, this.path, this.path.equals(page), within);
	}

	/** Where pages of this part lie beside its own address. */
	private String elsewhere() {
		return switch (this) {
			case PLAN -> "/actions/";
			case TASKING -> "/asb/reports";
			case ADMINISTRATION -> "/admin/";
			default -> this.path + "/";
		};
	}

}
