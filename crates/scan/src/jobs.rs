use std::collections::VecDeque;

/// Files of one job, so that a folder of small mails does not start a process for each.
const FILES_A_JOB: usize = 256;
const BYTES_A_JOB: u64 = 16 << 20;

/// Files in the order they are to be read, put together as jobs.
pub fn jobs<F>(files: Vec<F>, bytes_of: impl Fn(&F) -> u64) -> VecDeque<Vec<F>> {
    let mut jobs: VecDeque<Vec<F>> = VecDeque::new();
    let mut bytes = 0;
    for file in files {
        bytes += bytes_of(&file);
        match jobs.back_mut() {
            Some(job) if bytes <= BYTES_A_JOB && job.len() < FILES_A_JOB => job.push(file),
            _ => {
                bytes = bytes_of(&file);
                jobs.push_back(vec![file]);
            }
        }
    }
    jobs
}
