package org.partnershipactions.cases.risk;

import java.util.Map;

import org.partnershipactions.testing.Memory;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.util.ReflectionTestUtils;

/** The versions of the risk questions that were read. */
@TestComponent
class RiskQuestionsInMemory implements Memory {

	private final RiskQuestionCatalogue questions;

	RiskQuestionsInMemory(RiskQuestionCatalogue questions) {
		this.questions = questions;
	}

	@Override
	public void forget() {
		((Map<?, ?>) ReflectionTestUtils.getField(this.questions, "read")).clear();
	}

}
