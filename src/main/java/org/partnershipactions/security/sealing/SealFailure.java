package org.partnershipactions.security.sealing;

import org.partnershipactions.security.sealing.Seal.WrongSealSetting;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at a failed start which key is missing and how to make one. */
class SealFailure extends AbstractFailureAnalyzer<WrongSealSetting> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, WrongSealSetting wrong) {
		return new FailureAnalysis(wrong.getMessage() + ".",
				"Give 32 random bytes as base64, such as \"openssl rand -base64 32\" prints them, and keep them apart"
						+ " from the database: with the profile mysql as SEAL_KEY and SEAL_INDEX_KEY. Without the keys"
						+ " that sealed it, nothing that is personal can be read again.",
				wrong);
	}

}
