package org.partnershipactions.reviews.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.partnershipactions.measures.MeasureAt;
import org.partnershipactions.reviews.figures.KeptFigures.CanonicalJson;
import org.partnershipactions.reviews.figures.QuarterFigures.ActionLine;
import org.partnershipactions.reviews.figures.QuarterFigures.CaseReviewLine;

import static org.assertj.core.api.Assertions.assertThat;

/** What is frozen, compared and made public, without a database. */
class QuarterFiguresTests {

	private final QuarterFigures signed = SampleQuarter.figures();

	@Test
	void writesOneTextForOneContentAndReadsItBack() {
		String text = CanonicalJson.write(this.signed);
		assertThat(text).isEqualTo(CanonicalJson.write(SampleQuarter.figures()));
		assertThat(CanonicalJson.write(CanonicalJson.read(text, QuarterFigures.class))).isEqualTo(text);
		assertThat(CanonicalJson.read(text, QuarterFigures.class).actions()).isEqualTo(this.signed.actions());
	}

	@Test
	void sortsNamesAndWritesNumbersAndDaysInOneWay() {
		assertThat(CanonicalJson.write(Map.of("a", new BigDecimal("81.00"), "b", new BigDecimal("1E+3"))))
			.contains("81", "1000")
			.doesNotContain("81.0", "E");
		assertThat(CanonicalJson.write(this.signed)).startsWith("{\"actions\":[{\"confidence\":")
			.contains("\"lastDay\":\"2026-09-30\"", "\"value\":430.5}", "–")
			.doesNotContain("\": ", "75.0");
	}

	@Test
	void findsNoChangeWhereThereIsNone() {
		assertThat(ChangesSince.between(this.signed, SampleQuarter.figures())).isEmpty();
	}

	@Test
	void namesEveryFigureThatChangedAndNoOther() {
		List<ActionLine> actions = new ArrayList<>(this.signed.actions());
		ActionLine first = actions.get(0);
		actions.set(0,
				new ActionLine(first.ref(), first.title(), first.priority(), first.lead(), "WITHDRAWN", first.rag(),
						first.confidence(), first.percent(), first.counted(), first.target(), first.unit(), first.due(),
						first.sentence()));
		actions.remove(53);
		QuarterFigures live = with(actions, new CaseReviewLine(13, 6, 6, 1));
		List<QuarterChange> changes = ChangesSince.between(this.signed, live);
		assertThat(changes)
			.contains(new QuarterChange("Actions", "1.1", "Status", "In progress", "Withdrawn"),
					new QuarterChange("Case reviews", "Year so far", "Applications", "12", "13"))
			.filteredOn((one) -> !one.row().equals("3.54"))
			.hasSize(2);
		assertThat(changes).filteredOn((one) -> one.row().equals("3.54"))
			.isNotEmpty()
			.allMatch((one) -> one.now().equals("none"));
	}

	@Test
	void takesANumberForTheSameHoweverItIsWritten() {
		List<MeasureAt> measures = this.signed.measures()
			.stream()
			.map((one) -> new MeasureAt(one.code(), one.title(), one.unit(), one.target(),
					(one.value() != null) ? one.value().setScale(4) : null, one.readOn(), one.lastYear(),
					one.onTarget(), one.note(), one.reckoned(), one.people()))
			.toList();
		QuarterFigures live = new QuarterFigures(this.signed.partnership(), this.signed.name(), this.signed.quarter(),
				this.signed.lastDay(), this.signed.onSchedule(), this.signed.priorities(), this.signed.actions(),
				measures, this.signed.agencies(), this.signed.reviews(), this.signed.caseReviews(), null);
		assertThat(ChangesSince.between(this.signed, live)).isEmpty();
	}

	@Test
	void publishesFiguresAndHighlightsButNothingThatLeadsOrGroupsWrote() {
		PublicQuarter published = PublicQuarter.of(this.signed);
		assertThat(CanonicalJson.write(published)).contains("Burglary is lower")
			.doesNotContain("families", "Funding for patrols", "follow-up", "2 not known", "confidence", "sentence");
		assertThat(published.actions()).hasSize(54);
		assertThat(published.onSchedule()).isEqualTo(this.signed.onSchedule());
	}

	@Test
	void publishesNoSmallCountOfPeopleAndNoneByWhichOneShows() {
		PublicQuarter published = PublicQuarter.of(this.signed);
		assertThat(published.measures()).filteredOn(PublicQuarter.PublicMeasure::suppressed)
			.extracting(PublicQuarter.PublicMeasure::code)
			.containsExactly("asb-improved");
		assertThat(published.measures()).filteredOn((one) -> one.code().equals("asb-improved"))
			.allMatch((one) -> one.value() == null && one.onTarget() == null);
		assertThat(published.caseReviews())
			.isEqualTo(new PublicQuarter.PublicReviews("10 to 14", "5 to 9", "5 to 9", "Fewer than 5"));
	}

	private QuarterFigures with(List<ActionLine> actions, CaseReviewLine caseReviews) {
		return new QuarterFigures(this.signed.partnership(), this.signed.name(), this.signed.quarter(),
				this.signed.lastDay(), this.signed.onSchedule(), this.signed.priorities(), actions,
				this.signed.measures(), this.signed.agencies(), this.signed.reviews(), caseReviews,
				this.signed.words());
	}

}
