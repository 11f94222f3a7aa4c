package org.partnershipactions.reviews.taskgroup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.reports.documents.Cell;
import org.partnershipactions.reports.documents.TaggedPdf;
import org.partnershipactions.reviews.followups.FollowUpView;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The minutes of a review that was held and confirmed, and the pack of the next one:
 * page, print, mail and API say the same decisions.
 */
@WholeProduct
@Scene("reviewfiles")
class ReviewFilesTests {

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	private static final String LONG = "Ask the schools & the <clubs>, “every one”, in all nine wards. ".repeat(25)
		.strip();

	private static final List<String> FOLLOW_UP = List.of("Action", "What is asked", "Of whom", "By when", "Stands at",
			"Answer");

	private static final List<String> ACTION = List.of("Action", "Title", "Lead agency", "Status", "Rating by dates",
			"Lead's confidence", "They disagree", "By when");

	@Autowired
	private GroupReviewScene engine;

	@Autowired
	private DecisionTaking decisions;

	@Autowired
	private MinutesReading reading;

	@Autowired
	private ReviewPackReading packs;

	@Autowired
	private GroupReviewAudience circle;

	@Autowired
	private MockMvcTester web;

	private static String review;

	@BeforeEach
	void aReviewThatWasHeldAndConfirmed() {
		this.engine.itIs(BEGIN);
		if (review == null) {
			review = this.engine.call("asb");
			decide("3.1", DecisionKind.DATE, "The hall opens late", null, LocalDate.of(2026, 9, 30));
			decide("3.1", DecisionKind.NOTE, LONG, null, null);
			decide("3.2", DecisionKind.FOLLOW_UP, "Visit the shops", "police", LocalDate.of(2026, 6, 19));
			decide("3.3", DecisionKind.WITHDRAWAL, "Others do it already", null, null);
			decide("3.4", DecisionKind.DATE, "Far too late", null, LocalDate.of(2027, 5, 1));
			save(new DecisionEntry(this.engine.key("3.5"), DecisionKind.RATING, null, "Half of it is missing",
					Rag.AMBER, null, null));
			Map<String, Object> held = new HashMap<>(
					Map.of("outcome", "HELD", "heldOn", "2026-06-01", "alsoPresent", "The analyst & a clerk"));
			held.put("attendance", this.engine.attendance(review, "police"));
			this.engine.complete("Task_HoldReview", this.engine.ref(review), "asb.lead", held);
			assertThat(text("asb.lead", "/reviews/" + review + "/minutes")).contains("These minutes are a draft");
			try (TaggedPdf draft = minutesPdf(false)) {
				assertThat(String.join(" ", draft.texts("P"))).contains("Draft. Nothing of these minutes is applied");
			}
			this.engine.confirm(review);
		}
	}

	@AfterEach
	void asItWas() {
		this.engine.itIs(BEGIN);
	}

	@Test
	void theMinutesHoldEveryDecisionAndWhatCameOfIt() {
		Minutes minutes = minutes();
		assertThat(minutes.confirmed()).isTrue();
		assertThat(minutes.count()).isEqualTo(6);
		assertThat(minutes.notApplied()).isEqualTo(1);
		assertThat(minutes.followUps()).hasSize(2);
	}

	@Test
	void thePageSaysThem() {
		String page = plain(text("board", "/reviews/" + review + "/minutes"));
		minutes().items()
			.forEach((item) -> item.decisions()
				.forEach((one) -> assertThat(page).contains(squeezed(one.sentence()))
					.contains(squeezed(one.result().words() + one.resultWords()))));
		minutes().followUps()
			.forEach((one) -> assertThat(page).contains(squeezed(one.what()), squeezed(one.owner()),
					squeezed(one.state().words()), squeezed(Cell.words(one.due()))));
		assertThat(page).contains(squeezed("Took part Kent Police"), squeezed("The analyst & a clerk"),
				squeezed("6 decisions, 1 not applied"), squeezed("Confirmed on 1 June 2026"));
	}

	@ParameterizedTest
	@CsvSource({ "false", "true" })
	void thePrintSaysTheSameRowByRow(boolean large) {
		try (TaggedPdf pdf = minutesPdf(large)) {
			List<List<String>> printed = squeezed(pdf.rows());
			assertThat(printed).containsAll(expectedDecisions());
			expectedFollowUps().forEach((row) -> says(pdf, large, FOLLOW_UP, row));
			assertThat(printed).filteredOn((row) -> row.size() == 4 && row.get(0).startsWith("3."))
				.as("no decision more than the minutes hold")
				.hasSameSizeAs(expectedDecisions());
			assertThat(printed).contains(fact("Held on", "1 June 2026"), fact("Took part", "Kent Police"),
					fact("Also present", "The analyst & a clerk"), fact("Confirmed on", "1 June 2026"),
					fact("Decisions", "6"), fact("Not applied", "1"));
			assertThat(String.join(" ", pdf.texts("P"))).doesNotContain("Draft");
		}
	}

	@Test
	void programsReadTheSame() {
		String json = squeezed(text("board", "/api/reviews/" + review + "/minutes").replace("\\\"", "\""));
		minutes().items()
			.forEach((item) -> item.decisions()
				.forEach((one) -> assertThat(json).contains("\"sentence\":\"" + squeezed(one.sentence()) + "\"")
					.contains("\"resultWords\":\"" + squeezed(one.resultWords()) + "\"")));
		assertThat(json).contains("\"confirmedOn\":\"2026-06-01\"", "\"attendance\":[\"KentPolice\"]");
	}

	@Test
	void theMailCountsWhatTheMinutesHold() {
		Minutes minutes = minutes();
		assertThat(this.circle.outcome(review)).isEqualTo(
				"%d of %d decisions were applied".formatted(minutes.count() - minutes.notApplied(), minutes.count()));
	}

	@Test
	void tablesForProgramsHoldTheSameDecisions() throws IOException {
		String csv = text("asb.lead", "/api/reports/minutes?review=" + review + "&format=csv");
		List<String> values = CSVParser.parse(csv, CSVFormat.DEFAULT)
			.stream()
			.map((line) -> squeezed(line.get(line.size() - 1)))
			.toList();
		expectedDecisions()
			.forEach((row) -> assertThat(values).containsSubsequence(row.get(1), row.get(2), row.get(3)));
		byte[] xlsx = get("asb.lead", "/api/reports/minutes?review=" + review + "&format=xlsx").getResponse()
			.getContentAsByteArray();
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
			List<String> cells = new ArrayList<>();
			book.forEach((sheet) -> sheet.forEach(
					(row) -> row.forEach((cell) -> cells.add(squeezed(new DataFormatter().formatCellValue(cell))))));
			expectedDecisions().forEach((row) -> assertThat(cells).containsAll(row));
		}
		assertThat(get("asb.lead", "/api/reports/minutes?review=" + review + "&format=doc")).hasStatus(422);
	}

	@ParameterizedTest
	@CsvSource({ "false", "true" })
	void thePackSaysAsPrintWhatItsModelHolds(boolean large) {
		ReviewPack pack = Actor.as("asb.lead", () -> this.packs.of("asb"));
		try (TaggedPdf pdf = pdf("/api/reports/review-pack?group=asb&format=pdf" + (large ? "&large=true" : ""))) {
			List<List<String>> printed = squeezed(pdf.rows());
			assertThat(pack.actions()).isNotEmpty();
			pack.actions().forEach((one) -> says(pdf, large, ACTION, action(one)));
			assertThat(pack.news()).isNotEmpty()
				.allSatisfy((one) -> assertThat(printed)
					.contains(squeezed(List.of(List.of(one.ref(), Cell.words(one.day()), one.text()))).get(0)));
			assertThat(pack.followUps()).hasSize(2);
			pack.followUps().forEach((one) -> says(pdf, large, FOLLOW_UP, followUp(one)));
			assertThat(pack.approvals()).allSatisfy((one) -> assertThat(printed).anyMatch((row) -> row.size() == 5
					&& row.get(0).equals(one.ref()) && row.get(2).equals(squeezed(one.what()))));
			assertThat(printed).contains(fact("Actions that run", "" + pack.actions().size()),
					fact("Disagreements", "" + pack.disagreements().size()), fact("Late work", "" + pack.late()),
					fact("Returns missing", "" + pack.returns().missing().size()),
					fact("Changes since", Cell.words(pack.since())));
		}
	}

	@Test
	void thePacksPageSaysTheSame() {
		ReviewPack pack = Actor.as("asb.lead", () -> this.packs.of("asb"));
		String page = plain(text("asb.lead", "/task-groups/asb/review-pack"));
		assertThat(pack.actions())
			.allSatisfy((one) -> assertThat(page).contains(squeezed(one.ref()), squeezed(one.title())));
		assertThat(pack.news()).allSatisfy((one) -> assertThat(page).contains(squeezed(one.text())));
		assertThat(pack.followUps()).allSatisfy((one) -> assertThat(page).contains(squeezed(one.what())));
	}

	private List<List<String>> expectedDecisions() {
		List<List<String>> rows = new ArrayList<>();
		minutes().items()
			.forEach((item) -> item.decisions()
				.forEach((one) -> rows.add(List.of(item.ref(), item.title(), one.sentence(),
						one.result().words() + ". " + ((one.resultWords() != null) ? one.resultWords() : "")))));
		return squeezed(rows);
	}

	private List<List<String>> expectedFollowUps() {
		return minutes().followUps().stream().map(ReviewFilesTests::followUp).toList();
	}

	private static List<String> followUp(FollowUpView one) {
		return squeezed(List.of(List.of(one.ref(), one.what(), one.owner(), Cell.words(one.due()), one.state().words(),
				(one.answer() != null) ? one.answer() : "")))
			.get(0);
	}

	private static List<String> action(RatedAction one) {
		String confidence = (one.confidence() != null) ? one.confidence().name() : "No return";
		return squeezed(List.of(List.of(one.ref(), one.title(), one.lead(), one.status().words(), one.rag().words(),
				confidence.charAt(0) + confidence.substring(1).toLowerCase(Locale.UK),
				one.disagreement() ? "Yes" : "No", (one.due() != null) ? Cell.words(one.due()) : "Ongoing")))
			.get(0);
	}

	/**
	 * A row of a wide table: a row in usual print, in large print a heading and a line
	 * for each cell that says something.
	 */
	private static void says(TaggedPdf pdf, boolean large, List<String> headings, List<String> row) {
		List<List<String>> printed = squeezed(pdf.rows()).stream()
			.map((cells) -> cells.stream().map((cell) -> cell.replaceAll("[●▲◆✔]|^–(?=Not)", "")).toList())
			.toList();
		if (!large) {
			assertThat(printed).contains(row);
			return;
		}
		boolean titled = headings.get(1).equals("Title");
		assertThat(squeezed(List.of(pdf.texts("H3"))).get(0)).contains(titled ? row.get(0) + row.get(1) : row.get(0));
		for (int at = titled ? 2 : 1; at < row.size(); at++) {
			if (!row.get(at).isEmpty()) {
				assertThat(printed).contains(List.of(squeezed(headings.get(at)), row.get(at)));
			}
		}
	}

	private static List<String> fact(String name, String value) {
		return List.of(squeezed(name), squeezed(value));
	}

	private Minutes minutes() {
		return Actor.as("auditor", () -> this.reading.of(review));
	}

	private TaggedPdf minutesPdf(boolean large) {
		return pdf("/api/reports/minutes?review=" + review + "&format=pdf" + (large ? "&large=true" : ""));
	}

	private TaggedPdf pdf(String path) {
		MvcTestResult answer = get("asb.lead", path);
		assertThat(answer).as(path).hasStatusOk();
		assertThat(answer.getResponse().getContentType()).isEqualTo("application/pdf");
		return TaggedPdf.of(answer.getResponse().getContentAsByteArray());
	}

	private void decide(String ref, DecisionKind kind, String words, String agency, LocalDate day) {
		save(new DecisionEntry(this.engine.key(ref), kind, null, words, null, agency, day));
	}

	private void save(DecisionEntry entry) {
		Actor.as("asb.lead", () -> {
			this.decisions.save(review, entry);
			return null;
		});
	}

	/** Letters alone: a page breaks lines elsewhere than a print does. */
	private static String squeezed(String words) {
		return (words == null) ? "" : words.replaceAll("[\\s\\u00a0\\u00ad]", "");
	}

	private static List<List<String>> squeezed(List<List<String>> rows) {
		return rows.stream().map((row) -> row.stream().map(ReviewFilesTests::squeezed).toList()).toList();
	}

	private static String plain(String page) {
		return squeezed(HtmlUtils.htmlUnescape(page.replaceAll("<[^>]+>", "")));
	}

	private String text(String who, String path) {
		MvcTestResult answer = get(who, path);
		assertThat(answer).as(path).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String who, String path) {
		return this.web.get().uri(path).with(user(who)).exchange();
	}

}
