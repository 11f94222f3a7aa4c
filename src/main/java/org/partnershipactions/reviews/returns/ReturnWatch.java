package org.partnershipactions.reviews.returns;

import java.util.List;

import org.partnershipactions.plan.action.ActionEvent.ActionWithdrawn;
import org.partnershipactions.plan.action.ActionEvent.LeadChanged;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets open returns follow their action: to its new accountable lead, or to their end
 * where it is withdrawn.
 */
@Component
class ReturnWatch {

	private final ProgressReturns returns;

	private final ReturnProcess process;

	ReturnWatch(ProgressReturns returns, ReturnProcess process) {
		this.returns = returns;
		this.process = process;
	}

	@EventListener
	void on(LeadChanged event) {
		open(event.key()).forEach((asked) -> {
			this.returns.save(asked.moveTo(event.to()));
			this.process.moved(asked.key());
		});
	}

	@EventListener
	void on(ActionWithdrawn event) {
		open(event.key()).forEach((asked) -> {
			this.returns.save(asked.close());
			this.process.closed(asked.key());
		});
	}

	private List<ProgressReturn> open(String action) {
		return this.returns.openOf(action);
	}

}
