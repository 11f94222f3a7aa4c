package org.partnershipactions.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.partnershipactions.security.Actor;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.PartnershipChoices;
import org.partnershipactions.security.PartnershipChoices.PartnershipChoice;
import org.partnershipactions.security.Role;
import org.partnershipactions.security.SampleWarning;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the page frame shows around a page: public because templates must reach it. */
public class Frame {

	static final String PRODUCT = "Partnership Actions";

	private final ObjectProvider<CurrentPerson> person;

	private final ObjectProvider<SampleWarning> warnings;

	private final ObjectProvider<PartnershipChoices> choices;

	Frame(ObjectProvider<CurrentPerson> person, ObjectProvider<SampleWarning> warnings,
			ObjectProvider<PartnershipChoices> choices) {
		this.person = person;
		this.choices = choices;
		this.warnings = warnings;
	}

	public String product() {
		return PRODUCT;
	}

	/**
	 * What of the sample is in use, such as "accounts and keys"; null where nothing is.
	 */
	public String sample() {
		List<String> inUse = this.warnings.stream().flatMap((one) -> one.inUse().stream()).sorted().toList();
		return inUse.isEmpty() ? null : String.join(" and ", inUse);
	}

	public boolean signedIn() {
		return !Actor.SYSTEM.equals(Actor.username()) && this.person.getIfAvailable() != null;
	}

	/** Name of who is signed in. */
	public String name() {
		return this.person.getObject().name();
	}

	/** The partnerships between which the person switches; empty unless several. */
	public List<PartnershipChoice> partnerships() {
		PartnershipChoices several = signedIn() ? this.choices.getIfAvailable() : null;
		return (several != null) ? several.all() : List.of();
	}

	/** The parts that the person may go to; nothing before signing in. */
	public List<NavigationItem> navigation() {
		if (!signedIn()) {
			return List.of();
		}
		CurrentPerson reader = this.person.getObject();
		String page = path();
		return Arrays.stream(Section.values())
			.filter((section) -> section.isFor(reader))
			.map((section) -> section.on(page))
			.toList();
	}

	private static String path() {
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
			return attributes.getRequest().getRequestURI().substring(attributes.getRequest().getContextPath().length());
		}
		return "";
	}

	/** The parts of the product, in the order of the navigation, and who is led there. */
	enum Section {

		HOME("Home", "/"), WORK("Work", "/work"), PLAN("Plan", "/plan"), MEASURES("Measures", "/measures"),
		QUARTERS("Quarters", "/quarters"), REPORTS("Reports", "/reports"),
		TASKING("Daily Tasking", "/daily-tasking", Role.TRIAGE, Role.MANAGER),
		REPORT("Enter a report", "/asb/reports/new", Role.MEMBER, Role.COORDINATOR), CASES("Cases", "/cases"),
		OVERDUE("Overdue", "/overdue", Role.MANAGER, Role.BOARD, Role.AUDITOR), AGENCIES("Agencies", "/agencies"),
		DIRECTORY("Directory", "/directory"), COUNTY("County", "/county", Role.COUNTY),
		ADMINISTRATION("Administration", "/administration", Role.ADMINISTRATOR),
		PERSONAL_DATA("Personal data", "/personal-data", Role.MANAGER, Role.AUDITOR),
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
			boolean within = this != HOME
					&& (page.startsWith(this.path + "/") || elsewhere().stream().anyMatch(page::startsWith));
			return new NavigationItem(this.text, this.path, this.path.equals(page), within);
		}

		/** Where pages of this part lie beside its own address. */
		private List<String> elsewhere() {
			return switch (this) {
				case PLAN -> List.of("/actions/", "/task-groups/", "/progress", "/value");
				case QUARTERS -> List.of("/returns/", "/reviews/");
				case TASKING -> List.of("/asb/reports");
				case CASES -> List.of("/powers", "/residents", "/case-reviews");
				case ADMINISTRATION -> List.of("/admin/");
				case PERSONAL_DATA -> List.of("/disclosures", "/views", "/retention", "/roles");
				default -> List.of();
			};
		}

	}

	/**
	 * One word of the service navigation.
	 *
	 * @param text what people read
	 * @param path where it leads
	 * @param current whether the page shown is this one
	 * @param within whether the page shown lies below this one
	 */
	public record NavigationItem(String text, String path, boolean current, boolean within) {
	}

}
