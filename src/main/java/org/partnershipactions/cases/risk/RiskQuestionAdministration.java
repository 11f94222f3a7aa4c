package org.partnershipactions.cases.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.cases.risk.RiskEvent.RiskQuestionsSet;
import org.partnershipactions.cases.risk.RiskQuestionSet.NewRiskQuestions;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.AllowedTo;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.INSTALLATION_ADMINISTRATORS;

/** Sets new versions of the risk questions; what was answered stays with its version. */
@Service
@Transactional
@AllowedTo(INSTALLATION_ADMINISTRATORS)
public class RiskQuestionAdministration {

	private final RiskQuestionSets versions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RiskQuestionAdministration(RiskQuestionSets versions, ApplicationEventPublisher events, Clock clock) {
		this.versions = versions;
		this.events = events;
		this.clock = clock;
	}

	/** All versions, the latest first. */
	@Transactional(readOnly = true)
	public List<RiskQuestionSetView> versions() {
		return this.versions.findAllByOrderByNumberDesc().stream().map(RiskQuestionSetView::of).toList();
	}

	/**
	 * Sets the next version.
	 * @param text the questions as an administrator writes them
	 * @param validFrom first day, today or later
	 * @throws InvalidAnswers where the text cannot be read, or day or reason are missing
	 */
	public void set(String text, LocalDate validFrom, String reason) {
		RiskQuestionText read = RiskQuestionText.read(text);
		if (validFrom == null || validFrom.isBefore(LocalDate.now(this.clock))) {
			throw new InvalidAnswers("validFrom", "Enter the first day of the new version, today or later");
		}
		if (reason == null || reason.isBlank()) {
			throw new InvalidAnswers("reason", "Say why the questions change");
		}
		RiskQuestionSet before = this.versions.findFirstByOrderByNumberDesc().orElseThrow();
		RiskQuestionSet next = this.versions.save(new RiskQuestionSet(before,
				new NewRiskQuestions(read.questions(), read.options(), validFrom, reason.strip(), Actor.username()),
				this.clock.instant()));
		this.events
			.publishEvent(new RiskQuestionsSet("risk-questions-" + next.number(), next.number(), next.validFrom()));
	}

}
