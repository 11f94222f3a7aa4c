package org.partnershipactions.plan;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a page what its reader may do, by the rules that guard the use cases. */
@Service
@Transactional(readOnly = true)
public class ActionRights {

	private final ActionAccess access;

	ActionRights(ActionAccess access) {
		this.access = access;
	}

	/** Whether the reader answers for the whole plan. */
	@ReadsPlan
	public boolean managesPlan() {
		return this.access.managesPlan();
	}

	/** Whether the reader may change this action's date and people. */
	@ReadsPlan
	public boolean manages(String key) {
		return this.access.manages(key);
	}

	/** Whether the reader works for the action's accountable lead. */
	@ReadsPlan
	public boolean delivers(String key) {
		return this.access.delivers(key);
	}

	/** Refuses whoever does not answer for the whole plan. */
	@ManagesPlan
	public void mustManagePlan() {
		// The annotation is the rule.
	}

	/** Refuses whoever may not change this action. */
	@ManagesAction
	public void mustManage(String key) {
		// The annotation is the rule.
	}

}
