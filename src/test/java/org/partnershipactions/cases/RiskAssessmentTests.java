package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.risk.AssessRisk;
import org.partnershipactions.cases.risk.RiskAnswers;
import org.partnershipactions.cases.risk.RiskAssessmentView;
import org.partnershipactions.cases.risk.RiskQuestionCatalogue;
import org.partnershipactions.cases.risk.RiskScoring;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.CheckedAnswers;
import org.partnershipactions.forms.FieldView;
import org.partnershipactions.forms.FormView;
import org.partnershipactions.forms.Forms;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.Actor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WholeProduct
@OnH2
class RiskAssessmentTests {

	@Autowired
	private RiskScoring risks;

	@Autowired
	private RiskQuestionCatalogue questions;

	@Autowired
	private Forms forms;

	private final String key = UUID.randomUUID().toString();

	private RiskBand standing;

	@Test
	void keepsTheAnswersTheScoreAndTheRuleInWords() {
		assertThat(assess(RiskQuestionTexts.answersBut("frequency=DAILY", "violence=VIOLENCE")))
			.isEqualTo(RiskBand.MEDIUM);
		RiskAssessmentView latest = this.risks.latest(this.key).orElseThrow();
		assertThat(latest.score()).isEqualTo(6);
		assertThat(latest.rule()).isEqualTo("Rule_Violence");
		assertThat(latest.ruleWords()).startsWith("There was violence");
		assertThat(latest.table()).startsWith("AsbRiskBand:");
		assertThat(latest.answers()).hasSize(13)
			.contains(new RiskAssessmentView.Answer("frequency", "How often does it happen?", "Most days", 3));
		assertThat(latest.by()).isEqualTo("officer");
	}

	@Test
	void aMilderAssessmentDoesNotLowerTheBand() {
		assess(RiskQuestionTexts.answersBut("hate=YES", "health=SEVERE"));
		assertThat(assess(RiskQuestionTexts.answersBut())).isEqualTo(RiskBand.HIGH);
		RiskAssessmentView latest = this.risks.latest(this.key).orElseThrow();
		assertThat(latest.number()).isEqualTo(2);
		assertThat(latest.ruleBand()).isEqualTo(RiskBand.STANDARD);
		assertThat(latest.band()).isEqualTo(RiskBand.HIGH);
	}

	@Test
	void anOfficerRaisesTheBandWithAReason() {
		RiskAnswers raised = new RiskAnswers(RiskQuestionTexts.mapBut(), null, RiskBand.HIGH, "Known to be in danger");
		assertThat(assess(raised)).isEqualTo(RiskBand.HIGH);
		assertThat(this.standing).isEqualTo(RiskBand.HIGH);
	}

	@Test
	void refusesToRaiseTheBandWithoutAReason() {
		RiskAnswers raised = new RiskAnswers(RiskQuestionTexts.mapBut(), null, RiskBand.HIGH, " ");
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> assess(raised))
			.satisfies((refused) -> assertThat(refused.errors().get(0).field()).isEqualTo("reason"));
	}

	@Test
	void refusesAnAnswerThatTheQuestionDoesNotOffer() {
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> assess(RiskQuestionTexts.answersBut("frequency=NEVER")))
			.withMessageContaining("How often does it happen?");
		assertThat(this.risks.latest(this.key)).isEmpty();
	}

	@Test
	void theFormOffersEachQuestionItsOwnAnswers() {
		Map<String, Object> given = this.questions.form(LocalDate.of(2026, 6, 1));
		List<FieldView> fields = FormView.of(this.forms.schema("AssessRisk"), given).fields();
		FieldView list = fields.stream().filter((field) -> field.path().equals("answers")).findFirst().orElseThrow();
		assertThat(list.rows()).hasSize(13);
		assertThat(list.rows().get(0).title()).isEqualTo("How often does it happen?");
		assertThat(list.rows().get(0).fields().get(1).choices()).extracting("value")
			.containsExactly("ONCE", "MONTHLY", "WEEKLY", "DAILY");
		assertThat(list.rows().get(5).fields().get(1).choices()).extracting("value")
			.containsExactly("YES", "SOMETIMES", "NO");
	}

	@Test
	void theFormRefusesTheAnswerOfAnotherQuestion() {
		Map<String, Object> given = this.questions.form(LocalDate.of(2026, 6, 1));
		List<Map<String, String>> rows = RiskQuestionTexts.mapBut("safe=DAILY")
			.entrySet()
			.stream()
			.map((one) -> Map.of("question", one.getKey(), "answer", one.getValue()))
			.toList();
		CheckedAnswers checked = this.forms.check("AssessRisk", Map.of("answers", rows), given);
		assertThat(checked.errors()).extracting("field").containsExactly("answers[5].answer");
	}

	private RiskBand assess(RiskAnswers answers) {
		this.standing = Actor.as("officer", () -> this.risks.assess("sevenoaks", this.key, this.standing, answers));
		return this.standing;
	}

}
