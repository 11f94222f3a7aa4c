package org.partnershipactions.worklist;

import java.time.Clock;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.partnershipactions.forms.FormHandlers;
import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.Forms;
import org.partnershipactions.workflow.TaskFormNames;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TasksWithoutHandlerTests {

	@Test
	void stopsTheStartWhereNothingHandlesTheFormOfATask() {
		assertThatThrownBy(() -> start(Set.of("AnswerRequest", "ApproveClosure")))
			.isInstanceOf(IllegalStateException.class)
			.hasMessage("User tasks name forms that nothing handles: ApproveClosure."
					+ " Add a method with @FormTask for each");
	}

	@Test
	void startsWhereEveryFormIsHandled() {
		try (AnnotationConfigApplicationContext started = start(Set.of("AnswerRequest"))) {
			assertThat(started.isActive()).isTrue();
		}
	}

	private static AnnotationConfigApplicationContext start(Set<String> forms) {
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		context.registerBean(TasksWithoutHandler.class);
		context.registerBean(TaskFormNames.class, () -> () -> forms);
		context.registerBean(Clock.class, Clock::systemUTC);
		context.registerBean(Answering.class);
		context.registerBean(Forms.class);
		context.registerBean(FormHandlers.class);
		context.refresh();
		return context;
	}

	record Answered(String answer, String reason) {
	}

	static class Answering {

		@FormTask("AnswerRequest")
		public void answer(String key, Answered answers) {
			throw new UnsupportedOperationException(key);
		}

	}

}
