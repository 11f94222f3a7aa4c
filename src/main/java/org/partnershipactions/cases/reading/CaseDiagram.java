package org.partnershipactions.cases.reading;

import java.util.List;
import java.util.Optional;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseStep;
import org.partnershipactions.cases.MayOnCase;
import org.partnershipactions.workflow.Diagram;
import org.partnershipactions.workflow.OpenWork;
import org.partnershipactions.workflow.Processes;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.SEE;

/** Shows how far a case came in its process, and what is to be done next. */
@Service
@Transactional(readOnly = true)
public class CaseDiagram {

	private final Processes processes;

	private final OpenWork work;

	private final AsbCases cases;

	CaseDiagram(Processes processes, OpenWork work, AsbCases cases) {
		this.processes = processes;
		this.work = work;
		this.cases = cases;
	}

	/** The diagram; empty where the case never ran. */
	@MayOnCase(SEE)
	public Optional<Diagram> of(String key) {
		return Optional.ofNullable(this.processes.diagram(CaseStep.PROCESS, key));
	}

	/** Open tasks of the case, the soonest due first. */
	@MayOnCase(SEE)
	public List<OpenWork.OpenStep> next(String key) {
		AsbCase asbCase = this.cases.withKey(key);
		return this.work.about(asbCase.partnership(), asbCase.ref());
	}

}
