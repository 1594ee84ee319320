//! A bounded, ordered pipeline: one reader, many workers, one writer.
//!
//! Order costs nothing: for every chunk the reader opens a channel of one answer, hands its sending
//! end to the workers and its receiving end to the writer, who waits for them in turn.
//! A slow chunk holds up the writer, then the queue of receiving ends, then the reader.

use std::io;
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use super::answer::Answered;
use super::reader::{Chunk, Report};

/// Chunks on their way, per worker.
const N_CHUNKS_PER_WORKER: usize = 4;

/// Bytes of input on their way; one chunk may exceed it.
const MAX_BYTES_IN_FLIGHT: usize = 64 << 20;

type Job = (Chunk, SyncSender<Answered>);

/// Where the reader puts its chunks.
#[derive(Debug)]
pub(crate) struct Feed {
    jobs: SyncSender<Job>,
    order: SyncSender<Receiver<Answered>>,
    budget: Arc<Budget>,
}

/// The writer is gone; reading on is of no use.
#[derive(Debug)]
pub(crate) struct Closed;

impl Feed {
    /// Hands a chunk on; waits while too much is on its way.
    pub(crate) fn send(&mut self, chunk: Chunk) -> Result<(), Closed> {
        self.budget.take(chunk.bytes.len());
        let (sender, receiver) = sync_channel(1);
        self.order.send(receiver).map_err(|_| Closed)?;
        self.jobs.send((chunk, sender)).map_err(|_| Closed)
    }
}

/// What the writer does.
pub(crate) trait Drain {
    /// Takes the next answers in order.
    fn write(&mut self, answered: Answered) -> io::Result<()>;

    /// Nothing is ready: time to flush.
    fn idle(&mut self) -> io::Result<()>;
}

/// Runs the pipeline to its end, or to the first failure of the writer.
///
/// After a failure the other threads are left as they are: the reader may wait for input that never comes.
pub(crate) fn run(
    n_threads: usize,
    read: impl FnOnce(&mut Feed) -> Report + Send + 'static,
    answer: impl Fn(Chunk) -> Answered + Send + Sync + 'static,
    drain: &mut impl Drain,
) -> io::Result<Report> {
    let n_chunks = n_threads * N_CHUNKS_PER_WORKER;
    let (job_sender, job_receiver) = sync_channel::<Job>(n_chunks);
    let (order_sender, order_receiver) = sync_channel(n_chunks);
    let budget = Arc::new(Budget::default());
    let mut feed = Feed {
        jobs: job_sender,
        order: order_sender,
        budget: Arc::clone(&budget),
    };
    let reader = thread::Builder::new()
        .name("read".into())
        .spawn(move || read(&mut feed))?;
    let jobs = Arc::new(Mutex::new(job_receiver));
    let answer = Arc::new(answer);
    for _ in 0..n_threads {
        let jobs = Arc::clone(&jobs);
        let answer = Arc::clone(&answer);
        thread::Builder::new()
            .name("extract".into())
            .spawn(move || work(&jobs, &*answer))?;
    }
    while let Some(receiver) = next(&order_receiver, drain)? {
        let answered = next(&receiver, drain)?
            .ok_or_else(|| io::Error::other("a worker thread ended early"))?;
        budget.give_back(answered.n_bytes);
        drain.write(answered)?;
    }
    drain.idle()?;
    reader
        .join()
        .map_err(|_| io::Error::other("the reading thread failed"))
}

/// The next value of a channel, `None` at its end; the drain is told where it has to be waited for.
fn next<T>(receiver: &Receiver<T>, drain: &mut impl Drain) -> io::Result<Option<T>> {
    match receiver.try_recv() {
        Ok(value) => Ok(Some(value)),
        Err(TryRecvError::Disconnected) => Ok(None),
        Err(TryRecvError::Empty) => {
            drain.idle()?;
            Ok(receiver.recv().ok())
        }
    }
}

fn work(jobs: &Mutex<Receiver<Job>>, answer: &impl Fn(Chunk) -> Answered) {
    loop {
        let job = lock(jobs).recv();
        let Ok((chunk, sender)) = job else { return };
        if sender.send(answer(chunk)).is_err() {
            return;
        }
    }
}

/// Counts the bytes on their way.
#[derive(Debug, Default)]
struct Budget {
    n_bytes: Mutex<usize>,
    changed: Condvar,
}

impl Budget {
    fn take(&self, n_bytes: usize) {
        let mut in_flight = self
            .changed
            .wait_while(lock(&self.n_bytes), |in_flight| {
                *in_flight > 0 && *in_flight + n_bytes > MAX_BYTES_IN_FLIGHT
            })
            .unwrap_or_else(PoisonError::into_inner);
        *in_flight += n_bytes;
    }

    fn give_back(&self, n_bytes: usize) {
        let mut in_flight = lock(&self.n_bytes);
        *in_flight = in_flight.saturating_sub(n_bytes);
        self.changed.notify_one();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
