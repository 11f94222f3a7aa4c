package org.partnershipactions.worklist.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.HandedFile;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.worklist.WorkItemCompletion;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Takes the files that a page sends beside the answers of its form. */
@Component
class TaskFiles {

	private final WorkItemCompletion completion;

	TaskFiles(WorkItemCompletion completion) {
		this.completion = completion;
	}

	/**
	 * Hands in every file that was chosen; each that is right is kept, also where another
	 * is refused.
	 * @return how many there were
	 * @throws InvalidAnswers when a file is refused
	 */
	int take(long id, HttpServletRequest request) {
		List<MultipartFile> files = chosen(request);
		List<FieldError> errors = files.stream().flatMap((file) -> take(id, file).stream()).toList();
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
		return files.size();
	}

	/** A browser sends an empty part without a name where no file was chosen. */
	private static List<MultipartFile> chosen(HttpServletRequest request) {
		MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
		return (parts == null) ? List.of()
				: parts.getMultiFileMap()
					.values()
					.stream()
					.flatMap(Collection::stream)
					.filter((file) -> file.getOriginalFilename() != null && !file.getOriginalFilename().isBlank())
					.toList();
	}

	private List<FieldError> take(long id, MultipartFile file) {
		try {
			this.completion.addFile(id,
					new HandedFile(file.getOriginalFilename(), file.getContentType(), file.getBytes()));
			return List.of();
		}
		catch (InvalidAnswers ex) {
			return ex.errors();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
