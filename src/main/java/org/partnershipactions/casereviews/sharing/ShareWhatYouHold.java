package org.partnershipactions.casereviews.sharing;

import java.time.LocalDate;

import org.partnershipactions.casereviews.ReviewShare.Holdings;

/** Answers of the form "ShareWhatYouHold". */
record ShareWhatYouHold(String holds, String told, String done, String result) {

	Holdings on(LocalDate today, String account) {
		return new Holdings("YES".equals(this.holds), this.told, this.done, this.result, today, account);
	}

}
