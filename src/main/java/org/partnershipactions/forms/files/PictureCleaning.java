package org.partnershipactions.forms.files;

/**
 * Takes out of pictures what they tell beside what they show: place, time, device, names,
 * words, smaller pictures. Nothing is drawn anew, so that nothing of what they show
 * changes; which way up they stand is kept.
 */
public final class PictureCleaning {

	private PictureCleaning() {
	}

	/**
	 * The picture without them; other kinds as they are.
	 * @param name of the file, for the refusal
	 * @throws RefusedFile where the picture cannot be read and so not be freed of them
	 */
	public static byte[] cleaned(FileKind kind, String name, byte[] content) {
		try {
			return switch (kind) {
				case JPEG -> JpegCleaning.cleaned(content);
				case PNG -> PngCleaning.cleaned(content);
				case HEIC -> new HeicCleaning(content).cleaned();
				default -> content;
			};
		}
		catch (IndexOutOfBoundsException | IllegalArgumentException ex) {
			throw new RefusedFile(
					"%s is %s that is damaged, so its place and other details could not be taken out, and it was not kept. Open it, save it as a new PNG or JPEG picture and choose that"
						.formatted(FileName.safe(name), kind.words()));
		}
	}

}
