package org.partnershipactions.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * The settings do not go together, and nothing may run with them. The start ends with
 * these sentences and without a stack trace.
 */
public class WrongSetting extends IllegalStateException {

	private final String remedy;

	/**
	 * Says what is wrong.
	 * @param wrong what is wrong, one sentence without its full stop
	 * @param remedy which setting mends it
	 */
	public WrongSetting(String wrong, String remedy) {
		super(wrong);
		this.remedy = remedy;
	}

	/** Says at the failed start what to set. */
	static class WrongSettingFailure extends AbstractFailureAnalyzer<WrongSetting> {

		@Override
		protected FailureAnalysis analyze(Throwable failure, WrongSetting wrong) {
			return new FailureAnalysis(wrong.getMessage() + ".", wrong.remedy, wrong);
		}

	}

}
