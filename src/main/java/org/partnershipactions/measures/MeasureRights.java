package org.partnershipactions.measures;

import org.springframework.stereotype.Service;

/** Says before a page is shown whether the reader may do what it is for. */
@Service
public class MeasureRights {

	/** Refuses those who may not give readings of this measure. */
	@GivesReadings
	public void mustGive(String key) {
		// the annotation refuses
	}

	/** Refuses those who may not change this measure. */
	@ManagesMeasure
	public void mustManage(String key) {
		// the annotation refuses
	}

	/** Refuses those who may not send files of readings. */
	@UploadsReadings
	public void mustUpload() {
		// the annotation refuses
	}

}
