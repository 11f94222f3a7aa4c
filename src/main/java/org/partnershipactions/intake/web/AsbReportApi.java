package org.partnershipactions.intake.web;

import java.math.BigDecimal;
import java.net.URI;
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

import com.fasterxml.jackson.annotation.JsonInclude;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.NewReport;
import org.partnershipactions.intake.NewReport.ReportReceipt;
import org.partnershipactions.intake.ReportEntry;
import org.partnershipactions.intake.ReportRows.ReportRow;
import org.partnershipactions.intake.ReportSource;
import org.partnershipactions.intake.ReportState;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.intake.Triage.TriageDecision;
import org.partnershipactions.intake.matching.Comparison.Suggestion;
import org.partnershipactions.intake.reading.ReportReading;
import org.partnershipactions.intake.reading.ReportView;
import org.partnershipactions.intake.reading.ReportView.ReporterView;
import org.partnershipactions.intake.triage.ReportTriage;
import org.partnershipactions.intake.triage.TriageReport;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.places.PlaceFacts;
import tools.jackson.databind.exc.InvalidFormatException;

import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Reports for programs: the same use cases and rules as the pages. */
@RestController
@RequestMapping("/api/asb/reports")
class AsbReportApi {

	private static final int MOST = 200;

	private final ReportEntry entry;

	private final ReportReading reports;

	private final ReportTriage triage;

	AsbReportApi(ReportEntry entry, ReportReading reports, ReportTriage triage) {
		this.entry = entry;
		this.reports = reports;
		this.triage = triage;
	}

	/** 201 for a new report, 200 for one that is here already. */
	@PostMapping
	ResponseEntity<ReportJson.Taken> take(@RequestBody ReportBody body) {
		ReportReceipt taken = this.entry.enter(body.report(this.entry.partnership()));
		ReportJson.Taken answer = new ReportJson.Taken(taken.ref(), address(taken.followPath()),
				this.entry.inDistrict(body.ward()) ? null
						: "The ward is not one of the district, so Daily Tasking looks at where it was");
		return taken.repeated() ? ResponseEntity.ok(answer)
				: ResponseEntity.created(URI.create(address("/api/asb/reports/" + taken.ref()))).body(answer);
	}

	@GetMapping
	ReportJson.Page list(@RequestParam(required = false) String state, @RequestParam(required = false) String after,
			@RequestParam(defaultValue = "50") int size) {
		int wanted = Math.max(1, Math.min(size, MOST));
		List<ReportRow> found = this.reports.list(Codes.read(ReportState.class, "state", state), after, wanted + 1);
		return new ReportJson.Page(found.stream().limit(wanted).map(ReportJson.Listed::of).toList(),
				(found.size() > wanted) ? found.get(wanted - 1).ref() : null);
	}

	@GetMapping("/{ref}")
	ReportJson one(@PathVariable("ref") String ref) {
		return ReportJson.of(this.reports.view(ref));
	}

	@PostMapping("/{ref}/triage")
	ReportJson.Decision decide(@PathVariable("ref") String ref, @RequestBody DecisionBody body) {
		return new ReportJson.Decision(this.triage.triage(this.reports.key(ref), body.decided()).caseRef());
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		if (refused.getCause() instanceof InvalidFormatException number && number.getTargetType() == BigDecimal.class) {
			String field = number.getPath().get(number.getPath().size() - 1).getPropertyName();
			return new InvalidAnswers(field, "Send the " + field + " in degrees, as a number such as 51.2720")
				.getBody();
		}
		return new InvalidAnswers("body",
				"Send a JSON object such as {\"category\": \"noise-music\", \"description\": \"What happened\"}")
			.getBody();
	}

	private static String address(String path) {
		return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
	}

	/**
	 * A decision as programs send it.
	 *
	 * @param decision {@code new-case}, {@code join-case}, {@code refer}, {@code not-asb}
	 * or {@code no-action}
	 */
	record DecisionBody(String decision, String caseRef, String agency, String reason) {

		TriageReport decided() {
			return new TriageReport(Codes.read(TriageDecision.class, "decision", this.decision), this.caseRef,
					this.agency, this.reason);
		}

	}

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
				TemporalAccessor read = MOMENT.parseBest(this.occurredAt.strip(), OffsetDateTime::from,
						LocalDateTime::from, LocalDate::from);
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

	/** One report as JSON, as far as the reader may see it. */
	record ReportJson(String ref, String state, List<String> categories, String description, Instant occurredAt,
			String howOften, String address, String ward, boolean outsideDistrict, boolean anyoneInDanger,
			Instant receivedAt, String source, String sourceReference, ReporterView reporter, String decision,
			String reason, String caseRef, String agency, String next, LocalDate due, List<Suggestion> suggestions,
			List<Owed> contributions, List<ReportView.Entry> timeline) {

		static ReportJson of(ReportView report) {
			ReportView.What what = report.what();
			ReportView.Outcome outcome = (report.outcome() != null) ? report.outcome()
					: new ReportView.Outcome(null, null, null, null, null, null);
			return new ReportJson(report.ref(), Codes.of(report.state()), codes(report), what.description(),
					what.occurredAt(), what.howOften(), what.address(), what.ward(), what.outsideDistrict(),
					what.anyoneInDanger(), what.receivedAt(), Codes.of(what.source()), what.sourceReference(),
					report.reporter(), (outcome.decision() != null) ? Codes.of(outcome.decision()) : null,
					outcome.reason(), outcome.caseRef(), outcome.agency(), report.next(), report.stepDue(),
					report.suggestions(), owed(report), report.timeline());
		}

		private static List<String> codes(ReportView report) {
			return report.categories().stream().sorted().map(Codes::of).toList();
		}

		private static List<Owed> owed(ReportView report) {
			return report.contributions()
				.stream()
				.map((one) -> new Owed(one.agency(), Codes.of(one.state()), one.due(), one.done()))
				.toList();
		}

		/** What an agency was asked for. */
		record Owed(String agency, String state, LocalDate due, String done) {
		}

		/**
		 * What whoever sends a report gets in return.
		 *
		 * @param notice what the sender should know of it; absent where there is nothing
		 */
		@JsonInclude(JsonInclude.Include.NON_NULL)
		record Taken(String ref, String followUrl, String notice) {
		}

		/** What followed from a decision. */
		record Decision(String caseRef) {
		}

		/**
		 * A page of reports.
		 *
		 * @param next the value of {@code after} for the next page, or null
		 */
		record Page(List<Listed> items, String next) {
		}

		/** One report of a list. */
		record Listed(String ref, String state, String category, String title, String ward, Instant receivedAt,
				LocalDate due, String decision) {

			static Listed of(ReportRow row) {
				CaseCategory category = row.category();
				return new Listed(row.ref(), Codes.of(row.state()), Codes.of(category), row.title(), row.ward(),
						row.receivedAt(), row.stepDue(), (row.decision() != null) ? Codes.of(row.decision()) : null);
			}

		}

	}

}
