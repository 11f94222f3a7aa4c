package org.partnershipactions.intake.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.Channel;
import org.partnershipactions.intake.NewReport;
import org.partnershipactions.intake.ReportSource;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.places.PlaceFacts;

/**
 * A report as programs send it.
 *
 * @param category what it is about, such as {@code noise-music}
 * @param categories more of the same, where it is about several
 * @param occurredAt an ISO moment such as {@code 2026-06-01T22:30:00Z}, or a day
 * @param preferredContact {@code email}, {@code telephone}, {@code letter} or
 * {@code none}; the first that the reporter left where nothing is sent
 */
record ReportBody(String category, List<String> categories, String description, String occurredAt, String howOften,
		String address, String ward, BigDecimal latitude, BigDecimal longitude, Boolean anonymous, Person reporter,
		String preferredContact, String alreadyToldTo, Boolean anyoneInDanger, String sourceReference) {

	private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
		.append(DateTimeFormatter.ISO_LOCAL_DATE)
		.optionalStart()
		.appendLiteral('T')
		.append(DateTimeFormatter.ISO_LOCAL_TIME)
		.optionalStart()
		.appendOffsetId()
		.toFormatter();

	NewReport report(String partnership) {
		boolean nameless = (this.anonymous != null) ? this.anonymous : this.reporter == null;
		return new NewReport(partnership, about(), this.description, moment(), this.howOften,
				new PlaceFacts(this.address, this.ward, this.latitude, this.longitude), nameless,
				(nameless || this.reporter == null) ? null : this.reporter.facts(), contact(), this.alreadyToldTo,
				Boolean.TRUE.equals(this.anyoneInDanger), ReportSource.PARTNER, this.sourceReference);
	}

	private Set<CaseCategory> about() {
		Set<CaseCategory> about = EnumSet.noneOf(CaseCategory.class);
		if (this.category != null && !this.category.isBlank()) {
			about.add(Codes.read(CaseCategory.class, "category", this.category));
		}
		if (this.categories != null) {
			this.categories.forEach((code) -> about.add(Codes.read(CaseCategory.class, "categories", code)));
		}
		return about;
	}

	private Channel contact() {
		Channel chosen = Codes.read(Channel.class, "preferredContact", this.preferredContact);
		return (chosen != null || this.reporter == null) ? chosen : this.reporter.reachable();
	}

	private Instant moment() {
		if (this.occurredAt == null || this.occurredAt.isBlank()) {
			return null;
		}
		try {
			TemporalAccessor read = MOMENT.parseBest(this.occurredAt.strip(), OffsetDateTime::from, LocalDateTime::from,
					LocalDate::from);
			if (read instanceof OffsetDateTime offset) {
				return offset.toInstant();
			}
			LocalDateTime local = (read instanceof LocalDate day) ? day.atStartOfDay() : (LocalDateTime) read;
			return local.atZone(PartnershipClock.LONDON).toInstant();
		}
		catch (DateTimeException ex) {
			throw new InvalidAnswers("occurredAt", "Write when it happened like 2026-06-01T22:30:00Z");
		}
	}

	/** Who reported. */
	record Person(String name, String email, String telephone, String address) {

		ResidentFacts facts() {
			return new ResidentFacts(this.name, null, this.address, this.email, this.telephone, null, false);
		}

		Channel reachable() {
			if (given(this.email)) {
				return Channel.EMAIL;
			}
			if (given(this.telephone)) {
				return Channel.TELEPHONE;
			}
			return given(this.address) ? Channel.LETTER : Channel.NONE;
		}

		private static boolean given(String text) {
			return text != null && !text.isBlank();
		}

	}

}
