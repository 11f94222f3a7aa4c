package org.partnershipactions.rosters;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of lists, each with the names that it goes by; the first is ours. */
enum RosterColumn {

	CODE("code", "short code"), NAME("name", "full name", "display name"), KIND("kind", "type", "sort"),
	ALIASES("aliases", "other names", "also called"), MEMBER("member", "all partners"), ADDRESS("address"),
	TELEPHONE("telephone", "phone"), WEB("web", "website", "web address"),
	EMAIL("email", "e mail", "mail", "email address", "e mail address"), USERNAME("username", "user name", "account"),
	ROLE("role"), AGENCY("agency", "organisation"), GROUP("task group", "group"), BEGINS("from", "first day", "begins"),
	ENDS("to", "last day", "ends", "until");

	private final List<String> names;

	RosterColumn(String... names) {
		this.names = List.of(names);
	}

	/** The column that a heading means, if any. */
	static Optional<RosterColumn> of(String heading) {
		String name = heading.toLowerCase(Locale.UK).replaceAll("[_\\s-]+", " ").strip();
		return Stream.of(values()).filter((one) -> one.names.contains(name)).findFirst();
	}

	/** The column in which a field of a form stands; the file as a whole has none. */
	static Optional<RosterColumn> ofField(String field) {
		return Stream.of(values()).filter((one) -> one.name().equalsIgnoreCase(field)).findFirst();
	}

	/** As our own files write it. */
	String written() {
		return this.names.get(0).replace(' ', '_');
	}

}
