package org.partnershipactions.measures.readings;

import org.partnershipactions.GlossaryTerm;
import org.partnershipactions.workflow.ProcessPort;
import org.partnershipactions.workflow.Processes;

import org.springframework.stereotype.Component;

/** What a request for a reading tells its process, which the quarter's process calls. */
@Component
@GlossaryTerm("A process is what its subject tells the engine in business words.")
class ReadingProcess {

	private final ProcessPort process;

	ReadingProcess(Processes processes) {
		this.process = processes.of(ReadingStep.PROCESS);
	}

	/** The reading is there, by whichever way it came. */
	void given(String key) {
		if (this.process.running(key)) {
			this.process.complete(key, ReadingStep.GIVE);
		}
	}

}
