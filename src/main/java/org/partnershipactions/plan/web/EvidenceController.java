package org.partnershipactions.plan.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.partnershipactions.forms.HandedFile;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.action.Evidence;
import org.partnershipactions.plan.action.EvidenceStore;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Evidence files of an action: handed in by its lead, read by everyone. */
@Controller
@RequestMapping("/actions/{year}/{ref}/evidence")
class EvidenceController {

	private final ActionPages pages;

	private final EvidenceStore store;

	EvidenceController(ActionPages pages, EvidenceStore store) {
		this.pages = pages;
		this.store = store;
	}

	@PostMapping
	ModelAndView add(@PathVariable Map<String, String> address,
			@RequestParam(name = "file", required = false) MultipartFile file, RedirectAttributes flash)
			throws IOException {
		String year = address.get("year");
		String ref = address.get("ref");
		String key = this.pages.key(year, ref);
		try {
			this.store.add(key, handed(file));
		}
		catch (InvalidAnswers ex) {
			ModelAndView page = this.pages.page(key, ex.errors());
			page.setStatus(ex.getStatusCode());
			return page;
		}
		flash.addFlashAttribute("notice", "The file is added to the evidence of this action.");
		return new ModelAndView("redirect:" + ActionPages.path(year, ref));
	}

	/** A file is always a download, never a page of ours. */
	@GetMapping("/{file}")
	ResponseEntity<byte[]> read(@PathVariable("year") String year, @PathVariable("ref") String ref,
			@PathVariable("file") String file) {
		Evidence evidence = this.store.find(this.pages.key(year, ref), file);
		String disposition = ContentDisposition.attachment()
			.filename(evidence.fileName(), StandardCharsets.UTF_8)
			.build()
			.toString();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(evidence.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition)
			.body(this.store.open(evidence));
	}

	static HandedFile handed(MultipartFile file) throws IOException {
		String name = (file != null) ? file.getOriginalFilename() : null;
		if (name == null || name.isBlank()) {
			throw new InvalidAnswers("file", "Choose a file to add");
		}
		return new HandedFile(name, file.getContentType(), file.getBytes());
	}

}
