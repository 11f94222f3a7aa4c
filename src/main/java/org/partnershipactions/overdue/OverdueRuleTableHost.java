package org.partnershipactions.overdue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.partnershipactions.rules.RuleColumn;
import org.partnershipactions.rules.RuleTableHost;
import org.partnershipactions.rules.RuleTableShape;
import org.partnershipactions.rules.RuleTableShape.RowChoice;
import org.partnershipactions.workflow.ConfidentialMatter;
import org.partnershipactions.workflow.MatterVisibility;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rule table of levels, and the levels that it gave late work. */
@Component
@Transactional(readOnly = true)
class OverdueRuleTableHost implements RuleTableHost {

	private static final List<String> LEVELS = Stream.of(OverdueLevel.values()).map(OverdueLevel::code).toList();

	private static final RuleTableShape SHAPE = new RuleTableShape(LevelFinding.TABLE, "Escalation level",
			List.of(RuleColumn.number("workingDaysLate", "Working days late"),
					RuleColumn.number("timesMoved", "Times the date has moved"),
					RuleColumn.yesNo("highRisk", "High risk"),
					RuleColumn.code("levelBefore", "Level of the review before",
							Stream.concat(Stream.of(LevelFinding.NONE), LEVELS.stream()).toList())),
			"Level", LEVELS, RowChoice.FIRST, List.of());

	private final OverdueReviews reviews;

	private final OverdueSubject subject;

	private final ObjectProvider<MatterVisibility> visibility;

	OverdueRuleTableHost(OverdueReviews reviews, OverdueSubject subject, ObjectProvider<MatterVisibility> visibility) {
		this.reviews = reviews;
		this.subject = subject;
		this.visibility = visibility;
	}

	@Override
	public RuleTableShape shape() {
		return SHAPE;
	}

	@Override
	public List<PastDecision> decided(String partnership, LocalDate from, LocalDate to) {
		return this.reviews.foundBetween(partnership, from, to)
			.stream()
			.map((review) -> new PastDecision(review.lateStep().subjectKey(),
					review.finding().facts().of(review.lateStep()), review.finding().level().code()))
			.toList();
	}

	/** Actions are known to all; a case, to whoever may see it. */
	@Override
	public Map<String, String> seen(Collection<String> keys) {
		Map<String, String> seen = new LinkedHashMap<>();
		this.reviews.ofSubjects(keys)
			.stream()
			.filter((review) -> this.subject.matter(review.view().key()).stream().allMatch(this::shown))
			.forEach((review) -> seen.put(review.lateStep().subjectKey(), review.lateStep().subjectRef()));
		return seen;
	}

	private boolean shown(ConfidentialMatter matter) {
		return this.visibility.stream()
			.filter((each) -> each.kind().equals(matter.kind()))
			.allMatch((each) -> each.sees(matter.key()));
	}

}
