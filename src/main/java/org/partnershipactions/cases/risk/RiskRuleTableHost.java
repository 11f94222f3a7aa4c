package org.partnershipactions.cases.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseAccess;
import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.cases.risk.RiskQuestionSet.RiskOption;
import org.partnershipactions.rules.RuleColumn;
import org.partnershipactions.rules.RuleTableHost;
import org.partnershipactions.rules.RuleTableShape;
import org.partnershipactions.rules.RuleTableShape.RowChoice;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rule table of risk bands, and the assessments that it banded. */
@Component
@Transactional(readOnly = true)
class RiskRuleTableHost implements RuleTableHost {

	private static final RuleTableShape SHAPE = new RuleTableShape(RiskScoring.TABLE, "Risk band of a case",
			List.of(RuleColumn.number("score", "Score of the answers"), RuleColumn.yesNo("violence", "Violence"),
					RuleColumn.yesNo("feelsUnsafe", "Does not feel safe"), RuleColumn.yesNo("hate", "Hate"),
					RuleColumn.yesNo("highVulnerability", "High vulnerability")),
			"Risk", Stream.of(RiskBand.values()).map(RiskRuleTableHost::code).toList(), RowChoice.FIRST, List.of());

	private final RiskAssessments assessments;

	private final RiskQuestionCatalogue questions;

	private final AsbCases cases;

	private final CaseAccess access;

	RiskRuleTableHost(RiskAssessments assessments, RiskQuestionCatalogue questions, AsbCases cases, CaseAccess access) {
		this.assessments = assessments;
		this.questions = questions;
		this.cases = cases;
		this.access = access;
	}

	@Override
	public RuleTableShape shape() {
		return SHAPE;
	}

	@Override
	public List<PastDecision> decided(String partnership, LocalDate from, LocalDate to) {
		return this.assessments.between(partnership, begin(from), begin(to.plusDays(1)))
			.stream()
			.map((one) -> new PastDecision(one.caseKey(), facts(one), code(one.ruling().band())))
			.toList();
	}

	@Override
	public Map<String, String> seen(Collection<String> keys) {
		return this.cases.findByIdIn(keys)
			.stream()
			.filter((asbCase) -> this.access.sees(asbCase.key()))
			.collect(Collectors.toMap(AsbCase::key, AsbCase::ref));
	}

	/** Nothing where the answers were erased with the rest of the case. */
	private Map<String, ?> facts(RiskAssessment assessment) {
		RiskQuestionSet asked = this.questions.numbered(assessment.questionSet());
		List<RiskOption> given = assessment.answers()
			.stream()
			.map((answer) -> asked.option(answer.question(), answer.answer()))
			.flatMap(Optional::stream)
			.toList();
		return given.isEmpty() ? Map.of() : RiskScoring.facts(assessment.ruling().score(), given);
	}

	private static String code(RiskBand band) {
		return band.name().toLowerCase(Locale.ROOT);
	}

	private static Instant begin(LocalDate day) {
		return day.atStartOfDay(PartnershipClock.LONDON).toInstant();
	}

}
