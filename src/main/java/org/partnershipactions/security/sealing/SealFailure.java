package org.partnershipactions.security.sealing;

import org.partnershipactions.security.sealing.SealKeys.WrongSealSetting;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at a failed start which key is missing and how to make one. */
class SealFailure extends AbstractFailureAnalyzer<WrongSealSetting> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, WrongSealSetting wrong) {
		return new FailureAnalysis(wrong.getMessage() + ".", wrong.remedy(), wrong);
	}

}
