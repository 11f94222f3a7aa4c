package org.partnershipactions.workflow;

import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

class EngineTimersTests {

	private final ManagementService management = mock(ManagementService.class);

	private final JobQuery due = mock(JobQuery.class, RETURNS_SELF);

	private final EngineTimers timers = new EngineTimers(this.management);

	private final Job one = job("one");

	private final Job other = job("other");

	@BeforeEach
	void areDue() {
		given(this.management.createJobQuery()).willReturn(this.due);
		given(this.due.count()).willReturn(1L);
	}

	@Test
	void whatComesDueMeanwhileIsRunToo() {
		given(this.due.listPage(anyInt(), anyInt())).willReturn(List.of(this.one), List.of(this.other), List.of());
		assertThat(this.timers.runDue(Runnable::run)).isEqualTo(2);
		verify(this.management).executeJob("one");
		verify(this.management).executeJob("other");
	}

	@Test
	void whatLostARaceIsRunAgainWhenTheOthersAreDone() {
		given(this.due.listPage(anyInt(), anyInt())).willReturn(List.of(this.one, this.other), List.of(this.one),
				List.of());
		willThrow(new OptimisticLockingException("lost")).willDoNothing().given(this.management).executeJob("one");
		assertThat(this.timers.runDue(Runnable::run)).isEqualTo(2);
		verify(this.management, times(2)).executeJob("one");
	}

	@Test
	void whatFailsByItselfIsHeardOf() {
		given(this.due.listPage(anyInt(), anyInt())).willReturn(List.of(this.one), List.of(this.one));
		willThrow(new IllegalStateException("broken")).given(this.management).executeJob("one");
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.timers.runDue(Runnable::run))
			.withMessage("broken");
	}

	private static Job job(String id) {
		Job job = mock(Job.class);
		given(job.getId()).willReturn(id);
		given(job.getProcessInstanceId()).willReturn("of " + id);
		return job;
	}

}
