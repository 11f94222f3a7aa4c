package org.partnershipactions.residents.web;

import org.partnershipactions.residents.ResidentMerging;
import org.partnershipactions.residents.ResidentReading;
import org.partnershipactions.residents.ResidentReading.ResidentPage;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People for programs: the same use cases and rules as the pages. */
@RestController
@RequestMapping("/api/residents/{key}")
class ResidentApi {

	private final ResidentReading reading;

	private final ResidentMerging merging;

	ResidentApi(ResidentReading reading, ResidentMerging merging) {
		this.reading = reading;
		this.merging = merging;
	}

	@GetMapping
	ResidentPage person(@PathVariable("key") String key) {
		return this.reading.page(key);
	}

	@PostMapping("/merge")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void merge(@PathVariable("key") String key, @RequestBody Merging body) {
		this.merging.merge(key, body.other(), body.reason());
	}

	@PostMapping("/unmerge")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void unmerge(@PathVariable("key") String key, @RequestBody Merging body) {
		this.merging.unmerge(key, body.reason());
	}

	/**
	 * What a program says about two records.
	 *
	 * @param other key of the record to be merged into the one of the address
	 * @param reason why
	 */
	record Merging(String other, String reason) {
	}

}
