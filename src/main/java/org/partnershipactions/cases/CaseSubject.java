package org.partnershipactions.cases;

import java.util.Optional;

import org.partnershipactions.workflow.ConfidentialMatter;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Says what a task of a case is about, without naming anybody. */
@Component
public class CaseSubject implements ProcessSubject {

	public static final String KIND = "case";

	private final AsbCases cases;

	CaseSubject(AsbCases cases) {
		this.cases = cases;
	}

	@Override
	public String process() {
		return CaseStep.PROCESS;
	}

	@Override
	public Subject of(String key) {
		AsbCase asbCase = this.cases.withKey(key);
		return new Subject(asbCase.partnership(), KIND, key, asbCase.ref(), asbCase.title(), CaseSchedule.PRIORITY,
				path(asbCase));
	}

	@Override
	public Optional<ConfidentialMatter> matter(String key) {
		return Optional.of(new ConfidentialMatter(KIND, key));
	}

	public static String path(AsbCase asbCase) {
		return "/cases/" + asbCase.ref();
	}

}
