package org.partnershipactions.partners.setup;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a partnership sets up before its first plan is worked on, in this order. */
public enum SetUpItem {

	/** Who the partnership is. */
	PARTNERSHIP("Say who the partnership is",
			"Its name, district, address and privacy notice stand on public pages and letters.",
			"/administration/partnership"),

	/** Which bodies work together. */
	AGENCIES("Add the agencies", "Actions, cases and reports are their work.", "/administration/agencies"),

	/** Who approves. */
	TASK_GROUPS("Add the task groups", "They approve the stages of the plan, and one of them takes cases in.",
			"/administration/task-groups"),

	/** Who works here. */
	PEOPLE("Bring people in and give them roles",
			"A manager, a lead for each task group, and somebody for each agency: work goes to whoever has the role.",
			"/administration/people"),

	/** Who takes what in for all. */
	DUTIES("Give the agencies their duties",
			"Applications that name no body, new cases and case reviews go to the agencies that have these duties.",
			"/administration/duties"),

	/** Where things happen. */
	WARDS("Add the wards", "Whoever reports chooses among them, and figures are counted by them.",
			"/administration/wards"),

	/** What is measured. */
	MEASURES("Choose the measures", "The quarterly report shows them beside their targets.", "/measures/choose"),

	/** What is to be done. */
	PLAN("Import the plan and adopt it", "With its adoption each action begins and its lead has a first task.",
			"/plan"),

	/** How people hear of their work. */
	MAIL("Connect the mail server", "Without one, nobody hears of tasks, and invitations are printed.",
			"/administration/mails"),

	/** How personal data is kept. */
	KEYS("Use keys of your own", "Whoever knows the keys of the sample can read what they seal.",
			"/administration/keys"),

	/** How people sign in. */
	SECOND_FACTOR("Ask for a second factor", "A password alone is too little for whoever reads cases.",
			"/administration/people");

	private final String title;

	private final String why;

	private final String page;

	SetUpItem(String title, String why, String page) {
		this.title = title;
		this.why = why;
		this.page = page;
	}

	/** The item that programs name so; empty where there is none. */
	public static Optional<SetUpItem> of(String code) {
		return Stream.of(values()).filter((one) -> one.code().equals(code)).findFirst();
	}

	/** The list that can be imported from a file in its place; null for the others. */
	public String list() {
		return (this == AGENCIES || this == PEOPLE) ? code() : null;
	}

	/** As programs name it, such as {@code task-groups}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Whether all partnerships of an installation have it together, so that only whoever
	 * looks after the installation is reminded of it.
	 */
	public boolean ofInstallation() {
		return this == MAIL || this == KEYS || this == SECOND_FACTOR;
	}

	/** What is to be done. */
	public String title() {
		return this.title;
	}

	/** What it is good for. */
	public String why() {
		return this.why;
	}

	/** Address of the page on which it is done. */
	public String page() {
		return this.page;
	}

}
