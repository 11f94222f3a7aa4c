package org.partnershipactions.cases.risk;

import java.time.Clock;
import java.util.Optional;

import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.MayOnCase;
import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.cases.risk.RiskChange.ChangeNote;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.LEAD;
import static org.partnershipactions.cases.MayOnCase.CaseRight.RUN;

/** Raises the risk of a case above what the answers give, or takes it down again. */
@Service
@Transactional
public class RiskChanging {

	private final RiskAssessments assessed;

	private final RiskChanges changes;

	private final AsbCases cases;

	private final CaseRiskEffects effects;

	private final Clock clock;

	RiskChanging(RiskAssessments assessed, RiskChanges changes, AsbCases cases, CaseRiskEffects effects, Clock clock) {
		this.assessed = assessed;
		this.changes = changes;
		this.cases = cases;
		this.effects = effects;
		this.clock = clock;
	}

	/** Raises the risk, with a reason; {@link InvalidAnswers} where it is not higher. */
	@MayOnCase(RUN)
	public void raise(String key, RiskBand to, String reason) {
		if (to != null && to.compareTo(standing(key)) <= 0) {
			throw new InvalidAnswers("band", "Choose a risk that is higher than it is now, which is "
					+ standing(key).words() + ". Only the task-group lead can lower it.");
		}
		change(key, to, reason);
	}

	/** Lowers the risk, with a reason; for the task-group lead alone. */
	@MayOnCase(LEAD)
	public void lower(String key, RiskBand to, String reason) {
		if (to != null && to.compareTo(standing(key)) >= 0) {
			throw new InvalidAnswers("band",
					"Choose a risk that is lower than it is now, which is " + standing(key).words() + ".");
		}
		change(key, to, reason);
	}

	private void change(String key, RiskBand to, String reason) {
		if (to == null) {
			throw new InvalidAnswers("band", "Choose the risk that the case has");
		}
		if (reason == null || reason.isBlank()) {
			throw new InvalidAnswers("reason", "Say why, so that others understand it later");
		}
		RiskAssessment assessment = this.assessed.findFirstByCaseKeyOrderByNumberDesc(key).orElseThrow();
		this.changes.save(new RiskChange(assessment, standing(key), to,
				new ChangeNote(reason.strip(), Actor.username(), this.clock.instant())));
		this.effects.changed(key, to);
	}

	private RiskBand standing(String key) {
		return Optional.ofNullable(this.cases.withKey(key).riskBand())
			.orElseThrow(() -> new StepNotOpen("The risk of this case is not assessed yet. Assess it first."));
	}

}
