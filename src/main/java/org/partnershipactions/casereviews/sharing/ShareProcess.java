package org.partnershipactions.casereviews.sharing;

import java.time.Instant;

import org.partnershipactions.casereviews.ReviewShare;
import org.partnershipactions.workflow.ProcessPort;
import org.partnershipactions.workflow.Processes;

import org.springframework.stereotype.Component;

/** What a body's sharing tells its process. */
@Component
class ShareProcess {

	private final ProcessPort process;

	ShareProcess(Processes processes) {
		this.process = processes.of(ShareStep.PROCESS);
	}

	void shared(ReviewShare share) {
		this.process.complete(share.key(), ShareStep.SHARE);
	}

	/** Its date changed: the open step and its timers follow. */
	void changed(ReviewShare share) {
		this.process.refresh(share.key());
	}

	/** Late sharing is looked at again at that moment. */
	void chased(ReviewShare share, Instant next) {
		this.process.rearm(share.key(), ShareStep.SHARE, next);
	}

}
