package org.partnershipactions.cases.access;

import java.time.Instant;
import java.util.Map;

import org.partnershipactions.cases.CaseEvent.LeadAgencyChanged;
import org.partnershipactions.cases.access.CaseAccessRequest.AccessState;
import org.partnershipactions.workflow.ProcessPort;
import org.partnershipactions.workflow.Processes;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a request for access tells its process. */
@Component
class AccessProcess {

	private final ProcessPort process;

	private final CaseAccessRequests requests;

	AccessProcess(Processes processes, CaseAccessRequests requests) {
		this.process = processes.of(AccessStep.PROCESS);
		this.requests = requests;
	}

	void asked(CaseAccessRequest request) {
		this.process.start(request.key());
	}

	void decided(CaseAccessRequest request) {
		this.process.complete(request.key(), AccessStep.DECIDE, Map.of("given", request.state() == AccessState.GIVEN));
	}

	/** The day or the owner changed: the open task and its timer follow. */
	void changed(CaseAccessRequest request) {
		this.process.refresh(request.key());
	}

	/** A late decision is looked at again at that moment. */
	void chased(CaseAccessRequest request, Instant next) {
		this.process.rearm(request.key(), AccessStep.DECIDE, next);
	}

	/** Another agency owns the case, and decides from now on. */
	@EventListener
	void changed(LeadAgencyChanged event) {
		this.requests.ofCase(event.key())
			.stream()
			.filter((request) -> request.state() == AccessState.ASKED)
			.forEach(this::changed);
	}

}
