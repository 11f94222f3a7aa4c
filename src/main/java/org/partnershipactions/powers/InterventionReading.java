package org.partnershipactions.powers;

import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.powers.MayOnPower.PowerRight.SEE;

/** Reads one tool or power as it was used in a case. */
@Service
@Transactional(readOnly = true)
public class InterventionReading {

	private final PowersReading powers;

	private final InterventionAccess access;

	private final ResidentRegister residents;

	InterventionReading(PowersReading powers, InterventionAccess access, ResidentRegister residents) {
		this.powers = powers;
		this.access = access;
		this.residents = residents;
	}

	/** Its page; 404 where it belongs to another case. */
	@MayOnPower(SEE)
	public InterventionPage page(String caseKey, String key) {
		InterventionView view = this.powers.one(caseKey, key);
		String person = (view.subjectKey() != null) ? this.residents.ref(view.subjectKey()) : null;
		return new InterventionPage(this.powers.subject(caseKey), view, person,
				view.live() && this.access.worksOn(key));
	}

	static String path(Subject subject, String key) {
		return subject.path() + "/interventions/" + key;
	}

}
